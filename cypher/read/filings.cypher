UNWIND $names AS name
MATCH (filing:Filing)
WHERE filing.id = name OR filing.source = name
RETURN DISTINCT filing.id AS id, filing.source AS source
