package org.entente.reports.document;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

import java.util.List;

/** A part of a section. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "block")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Block.Paragraph.class, name = "paragraph"),
    @JsonSubTypes.Type(value = Block.Table.class, name = "table")
})
public sealed interface Block {

    /**
     * @param number counted through the whole report, from 1; the same in every language
     */
    record Paragraph(int number, Text text) implements Block {}

    /** Cells are never empty: what is not stated says so. */
    record Table(String caption, List<String> columns, List<List<Text>> rows) implements Block {}
}
