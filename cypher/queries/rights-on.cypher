// Title: Who holds the rights on a day
// Purpose: who holds the rights to an asset, for which territory, since when and by which statements, with the sentence
// Param: asset = null, name, alias or id of a drug, antibody, antigen or technology; null for all
// Param: on = null, a day, month or year such as '2003-01-24'; null for today
// Param: knownOn = null, a day, month or year: only what filings of it or before say; null for all
// Param: territory = null, a country or region such as 'Japan'; null for all
// Rights come by a licence, a return or a purchase, and go when another statement ENDS it, for all or for one territory;
// before his first licence the licensor had them. Of a month or a year it gives everybody who held them at some time.
// `holder` is the firm that had by then become, or bought, the one that got the rights: `as`. It is the same one where
// nobody can tell who came after it. `became`: what happened to the holder later, or on a day that nobody tells. A
// return that is only `announced`, such as 'effective 180 days after notice', has ended nothing.
WITH coalesce($on, toString(date())) AS on, toLower($territory) AS territory,
  coalesce($knownOn + CASE size($knownOn) WHEN 4 THEN '-12-31' WHEN 7 THEN '-31' ELSE '' END, '9999') AS known
WITH toString(date(on + CASE size(on) WHEN 4 THEN '-01-01' WHEN 7 THEN '-01' WHEN 10 THEN '' ELSE '?' END)) AS first,
  on + CASE size(on) WHEN 4 THEN '-12-31' WHEN 7 THEN '-31' ELSE '' END AS last, territory, known
CALL {
  MATCH (:Name {lower: toLower($asset)})-[:NAMES]->(asset:Drug|Antibody|Antigen|Technology)
  RETURN asset
  UNION
  MATCH (asset:Entity {id: $asset})
  RETURN asset
  UNION
  WITH 1 AS all WHERE $asset IS NULL
  MATCH (s:Statement) USING INDEX s:Statement(predicate)
  WHERE s.predicate IN ['LICENSED_TO', 'REGAINED_FROM', 'ACQUIRED']
  MATCH (s)-[:SUBJECT|OBJECT]->(asset:Entity)
  WHERE NOT asset:Company
  RETURN asset
}
MATCH (asset)<-[:SUBJECT|OBJECT]-(s:Statement)-[role:OBJECT|BY|SUBJECT|LICENSOR]->(holder:Company)
WHERE s.predicate + ' ' + type(role) IN ['LICENSED_TO OBJECT', 'LICENSED_TO LICENSOR', 'REGAINED_FROM BY', 'ACQUIRED SUBJECT']
  AND s.status IN ['asserted', 'superseded'] AND coalesce(s.known, '9999') <= known AND coalesce(s.withdrawn, '~') > known
WITH *, type(role) = 'LICENSOR' AS before
WHERE (before AND s.first AND first < s.date + CASE size(s.date) WHEN 4 THEN '-12-31' WHEN 7 THEN '-31' ELSE '' END
    OR NOT before AND coalesce(s.from, s.known, toString(date())) <= last)
  AND (territory IS NULL OR (s.places IS NULL OR territory IN s.places) AND NOT territory IN coalesce(s.without, []))
  AND NOT EXISTS {
    MATCH (precise:Statement)-[:SUPPORTS]->(s)
    WHERE coalesce(precise.known, '9999') <= known AND coalesce(precise.withdrawn, '~') > known
      AND coalesce(precise.from, '') <= coalesce(s.known, '9999')
  }
WITH *, COLLECT {
  MATCH (end:Statement)-[ends:ENDS]->(s)
  WHERE coalesce(ends.known, '9999') <= known AND coalesce(end.withdrawn, '~') > known
  WITH ends, end, coalesce(ends.day, '') AS day ORDER BY day, end.id
  RETURN {day: day, date: coalesce(end.date, 'by ' + ends.day), territory: ends.territory, within: ends.within}
} AS endings
WITH *, [end IN endings WHERE end.territory IS NULL] AS whole, [end IN endings WHERE end.day <= first] AS past
WHERE none(end IN past WHERE end.territory IS NULL OR coalesce(territory IN end.within, false))
WITH *, COLLECT {
  MATCH path = (holder)-[:BECAME*0..3]->(:Company)<-[:ACQUIRED*0..1]-(:Company)-[:BECAME*0..3]->(:Company)<-[:ACQUIRED*0..1]-(heir:Company)
  WHERE all(step IN relationships(path) WHERE coalesce(step.known, '9999') <= known AND (
    step.date + CASE size(step.date) WHEN 4 THEN '-12-31' WHEN 7 THEN '-31' ELSE '' END <= first
    OR step.known <= first AND coalesce(step.date, '') <= first))
  WITH heir, max(length(path)) AS steps ORDER BY steps DESC
  RETURN {firm: heir, steps: steps}
} AS heirs
WITH *, CASE heirs[0].steps WHEN size(heirs) - 1 THEN heirs[0].firm ELSE holder END AS heir
RETURN asset.name AS asset, heir.name AS holder, CASE WHEN heir <> holder THEN holder.name END AS as,
  COLLECT {
    MATCH path = (heir)-[:BECAME*1..5]->(later:Company)
    WHERE later <> heir AND all(step IN relationships(path) WHERE coalesce(step.known, '9999') <= known)
    RETURN later.name ORDER BY length(path), later.name
  } + COLLECT {
    MATCH path = (heir)-[:BECAME*0..5]->(:Company)<-[:ACQUIRED]-(owner:Company)
    WHERE all(step IN relationships(path) WHERE coalesce(step.known, '9999') <= known)
    RETURN 'bought by ' + owner.name ORDER BY owner.name
  } AS became,
  reduce(text = s.territory, end IN past | coalesce(text + ' ', '') + 'except ' + end.territory) AS territory,
  [term IN [CASE WHEN s.exclusive THEN 'exclusive' END, s.rights, s.field] WHERE term IS NOT NULL AND NOT before] AS terms,
  CASE WHEN before THEN null ELSE s.date END AS since,
  CASE
    WHEN before THEN 'granted nothing yet'
    WHEN s.predicate = 'LICENSED_TO' THEN 'licensed' + coalesce(' by ' + [(s)-[:LICENSOR]->(by) | by.name][0], '')
    WHEN s.predicate = 'REGAINED_FROM' THEN 'regained from ' + [(s)-[:OBJECT]->(giver) | giver.name][0]
    ELSE 'bought'
  END AS how,
  CASE WHEN before THEN s.date ELSE head(whole).date END AS until,
  COLLECT {
    MATCH (asset)<-[:SUBJECT]-(notice:Statement {predicate: 'REGAINED_FROM', status: 'planned'})-[:OBJECT]->(giver:Company)
    WHERE giver IN [holder, heir] AND NOT before AND coalesce(s.from, s.known) <= notice.known <= last AND notice.known <= known
    WITH notice, [(notice)-[:BY]->(by) | by.name][0] AS by
    RETURN DISTINCT 'return' + coalesce(' to ' + by, '') + coalesce(' for ' + notice.territory, '')
      + coalesce(' on ' + notice.date, '') + ', told ' + notice.known AS text ORDER BY text
  } AS announced, s.known AS known,
  [s.id] + COLLECT { MATCH (s)-[:SUPPORTS]->(general:Statement) RETURN DISTINCT general.id ORDER BY general.id } AS statements,
  COLLECT {
    MATCH (s)-[evidence:EVIDENCED_BY {status: 'asserted'}]->(sentence)<-[:CONTAINS]-(document)<-[:CONTAINS]-(filing:Filing)
    WITH evidence, sentence, coalesce(filing.filed, document.date, '9999') AS told
    WHERE told <= known
    RETURN evidence.quote ORDER BY told, evidence.start, sentence.id LIMIT 1
  }[0] AS quote
ORDER BY asset, territory, since, holder, statements[0]
