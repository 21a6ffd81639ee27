// What facts were before a change, and which facts a change created.
CREATE CONSTRAINT alias_id IF NOT EXISTS FOR (n:Alias) REQUIRE n.id IS UNIQUE;
CREATE INDEX version_id IF NOT EXISTS FOR (n:Version) ON (n.id);
CREATE INDEX version_source IF NOT EXISTS FOR (n:Version) ON (n.version_source);
CREATE INDEX version_target IF NOT EXISTS FOR (n:Version) ON (n.version_target);
CREATE INDEX version_until IF NOT EXISTS FOR (n:Version) ON (n.version_until);
CREATE INDEX created_change IF NOT EXISTS FOR (n:Created) ON (n.change);
CREATE INDEX change_at IF NOT EXISTS FOR (n:Change) ON (n.at);
CREATE INDEX change_operation IF NOT EXISTS FOR (n:Change) ON (n.operation);
