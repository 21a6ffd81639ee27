package org.entente.reports.document;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

import org.entente.picture.Drawing;
import org.entente.picture.SvgPicture;
import org.entente.picture.XmlBytes;

import java.util.Base64;
import java.util.List;

/** A part of a section. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "block")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Block.Paragraph.class, name = "paragraph"),
    @JsonSubTypes.Type(value = Block.Parallel.class, name = "parallel"),
    @JsonSubTypes.Type(value = Block.Table.class, name = "table"),
    @JsonSubTypes.Type(value = Block.Figure.class, name = "figure"),
    @JsonSubTypes.Type(value = Block.Lines.class, name = "lines")
})
public sealed interface Block {

    /**
     * @param number counted through the whole report, from 1; the same in every language
     */
    record Paragraph(int number, Text text) implements Block {}

    /** One paragraph in both languages, side by side under one number. */
    record Parallel(int number, Text english, Text french) implements Block {}

    /**
     * Cells are never empty: what is not stated says so.
     *
     * @param id the same in every language, once in a report: {@code instruments}
     * @param language ISO 639-1
     */
    record Table(
            String id, String language, String caption, List<String> columns, List<List<Text>> rows)
            implements Block {}

    /**
     * A picture, and what it shows as a table for those who do not see it.
     *
     * @param language ISO 639-1
     * @param note as at when, and what it rests on
     * @param data the same as a table; its id is the figure's
     */
    record Figure(
            String id,
            String language,
            String title,
            String alt,
            String note,
            @JsonIgnore Drawing drawing,
            Table data)
            implements Block {

        /** The picture as SVG in an address of its own, for a page that shows the data. */
        @JsonProperty
        public String picture() {
            byte[] svg = XmlBytes.of(SvgPicture.image(drawing, "picture"));
            return "data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(svg);
        }
    }

    /**
     * Room for what the reader writes.
     *
     * @param count of empty lines
     */
    record Lines(int count) implements Block {}
}
