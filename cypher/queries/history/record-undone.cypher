// Marks a change as taken back.
// $undoes: number of the change; $number: of the change that takes it back
// no rows
MATCH (c:Change {number: $undoes})
SET c.undone_by = $number
