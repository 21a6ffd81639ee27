// The version of the data.
// one row, or none before the first change
MATCH (v:DataVersion {id: 'current'})
RETURN v.number AS number, v.at AS at, v.hash AS hash
