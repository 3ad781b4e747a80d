// A key is locked before its names are read or written: two imports at once agree on what they mean.
UNWIND $keys AS id
MERGE (key:Key {id: id})
SET key.locked = true
