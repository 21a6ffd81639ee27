package org.entente.exchange.mapping;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/**
 * How a cell of one of the graph's own tables comes about. Absent parts do nothing.
 *
 * @param column of the file that it is read from
 * @param value that it always has, where no column is named
 * @param first rules of which the first that gives something counts
 * @param without text at the beginning that is taken away
 * @param refuse values that mean nothing: a record that has one is rejected
 * @param map what values become;an empty one stands for an empty cell
 * @param lookup name of a list that the value is looked up in; what is not there is rejected
 * @param take column of the list
 * @param key whether the value is a key of another record, which stands for the entity that it
 *     makes
 * @param as {@code slug} for an id, {@code date} for a date in any spelling, nothing for text
 * @param dates {@code day-first} or {@code month-first} for dates such as 01/02/1999
 * @param prefix put before what came about
 * @param otherwise what becomes of values that {@code map} does not name: {@code reject} rejects
 *     the record, {@code nothing} leaves the cell empty; else they stay as they are
 */
public record CellRule(
        @Nullable String column,
        @Nullable String value,
        @Nullable List<CellRule> first,
        @Nullable String without,
        @Nullable List<String> refuse,
        @Nullable Map<String, String> map,
        @Nullable String lookup,
        @Nullable String take,
        @Nullable Boolean key,
        @Nullable String as,
        @Nullable String dates,
        @Nullable String prefix,
        @Nullable String otherwise) {

    static CellRule ofColumn(String column, @Nullable String as) {
        return new CellRule(
                column, null, null, null, null, null, null, null, null, as, null, null, null);
    }

    static CellRule ofValue(String value) {
        return new CellRule(
                null, value, null, null, null, null, null, null, null, null, null, null, null);
    }
}
