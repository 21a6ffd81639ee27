package org.entente.reports.document;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Words, names of entities and marks of footnotes, in their order.
 *
 * @param facts ids of the relations, entities and figures that it states, each once
 */
public record Text(List<Run> runs, List<String> facts) {

    /** A piece of a text. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "run")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Words.class, name = "words"),
        @JsonSubTypes.Type(value = Name.class, name = "name"),
        @JsonSubTypes.Type(value = Mark.class, name = "mark")
    })
    public sealed interface Run {}

    /** Plain words with their spaces. */
    public record Words(String text) implements Run {}

    /** The name of an entity as it is printed here. */
    public record Name(String id, String text) implements Run {}

    /** The mark of a footnote. */
    public record Mark(int note) implements Run {}

    /** Words and names without the marks. */
    public String plain() {
        return runs.stream()
                .map(run ->
                        switch (run) {
                            case Words words -> words.text();
                            case Name name -> name.text();
                            case Mark _ -> "";
                        })
                .collect(Collectors.joining());
    }
}
