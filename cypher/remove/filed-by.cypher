// Who filed, by names that mean something else now, to be said anew.
UNWIND $names AS id
MATCH (here:Name {id: id})-[:NAMES]->(:Entity)<-[filed:FILED_BY {name: id}]-(filing:Filing)
USING INDEX SEEK here:Name(id)
WITH DISTINCT filed, filing.id AS filing, id AS name
DELETE filed
RETURN filing, name
