// The keys and indexes of the graph. Applied by every import; what is there already stays as it is.

CREATE CONSTRAINT filing_id IF NOT EXISTS FOR (n:Filing) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT document_id IF NOT EXISTS FOR (n:Document) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT sentence_id IF NOT EXISTS FOR (n:Sentence) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT statement_id IF NOT EXISTS FOR (n:Statement) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT name_id IF NOT EXISTS FOR (n:Name) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT key_id IF NOT EXISTS FOR (n:Key) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT sameness_id IF NOT EXISTS FOR (n:Sameness) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT judgement_id IF NOT EXISTS FOR (n:Judgement) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT schema_id IF NOT EXISTS FOR (n:Schema) REQUIRE n.id IS UNIQUE;

CREATE INDEX statement_ends IF NOT EXISTS FOR (n:Statement) ON (n.ends);
CREATE INDEX statement_predicate_date IF NOT EXISTS FOR (n:Statement) ON (n.predicate, n.date);
CREATE INDEX statement_predicate IF NOT EXISTS FOR (n:Statement) ON (n.predicate);
CREATE INDEX statement_status IF NOT EXISTS FOR (n:Statement) ON (n.status);
CREATE INDEX statement_support IF NOT EXISTS FOR (n:Statement) ON (n.support);
CREATE INDEX statement_known IF NOT EXISTS FOR (n:Statement) ON (n.known);
CREATE INDEX statement_withdrawn IF NOT EXISTS FOR (n:Statement) ON (n.withdrawn);
CREATE INDEX statement_date IF NOT EXISTS FOR (n:Statement) ON (n.date);
CREATE INDEX filing_filed IF NOT EXISTS FOR (n:Filing) ON (n.filed);
CREATE INDEX filing_input IF NOT EXISTS FOR (n:Filing) ON (n.input);
CREATE INDEX filing_recorded IF NOT EXISTS FOR (n:Filing) ON (n.recorded);
CREATE INDEX filing_source IF NOT EXISTS FOR (n:Filing) ON (n.source);
CREATE INDEX filing_cik IF NOT EXISTS FOR (n:Filing) ON (n.cik);
CREATE INDEX company_cik IF NOT EXISTS FOR (n:Company) ON (n.cik);
CREATE INDEX name_lower IF NOT EXISTS FOR (n:Name) ON (n.lower);
CREATE TEXT INDEX name_text IF NOT EXISTS FOR (n:Name) ON (n.text);

CREATE FULLTEXT INDEX entity_names IF NOT EXISTS FOR (n:Entity) ON EACH [n.name, n.aliases]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words'}};
