// Whether there is anything, also what others wrote, and how many filings there are.
RETURN EXISTS { MATCH (node) WHERE NOT node:Schema } AS anything, COUNT { MATCH (:Filing) } AS filings
