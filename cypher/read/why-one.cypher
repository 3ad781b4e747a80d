// What filings say of names of entities and of other names: that they are one. With what the other name means everywhere.
UNWIND $entities AS id
MATCH (here:Entity {id: id})<-[:NAMES]-(name:Name)<-[:OF]-(sameness:Sameness)<-[equates:EQUATES]-(filing:Filing)
USING INDEX SEEK here:Entity(id)
MATCH (sameness)-[:OF]->(other:Name)
WHERE other <> name
RETURN DISTINCT name.id AS name, other.id AS other, other.text AS text, filing.id AS filing, filing.filed AS filed,
  equates.rule AS rule, equates.document AS document, equates.start AS start, equates.end AS end, equates.quote AS quote,
  COLLECT { MATCH (other)-[names:NAMES]->(entity:Entity) WHERE names.within IS NULL RETURN entity.id }[0] AS entity
ORDER BY name, other, filed, filing
