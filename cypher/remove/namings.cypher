// The mentions by names that mean something else now, to be attached anew.
UNWIND $names AS id
MATCH (here:Name {id: id})-[:NAMES]->(:Entity)<-[mention:MENTIONS {name: id}]-(sentence:Sentence)
USING INDEX SEEK here:Name(id)
WITH DISTINCT mention, sentence
WITH mention, {
  sentence: sentence.id, name: mention.name, start: mention.start, end: mention.end, text: mention.text, rule: mention.rule
} AS row
DELETE mention
RETURN row
