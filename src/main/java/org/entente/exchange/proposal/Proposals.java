package org.entente.exchange.proposal;

import org.entente.exchange.facts.Row.Rejected;
import org.entente.exchange.mapping.MappingChoice;
import org.entente.exchange.mapping.OwnTables;
import org.entente.exchange.mapping.Profile;
import org.entente.exchange.mapping.ProfileMapping;
import org.entente.exchange.mapping.Profiles;
import org.entente.exchange.proposal.Proposal.FirstRows;
import org.entente.exchange.reading.UnreadableFileException;
import org.entente.exchange.reading.recognition.RecognisedFile;
import org.entente.graph.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Makes proposals. */
@Component
public class Proposals {

    private final Profiles profiles;
    private final MessageSource messages;

    Proposals(Profiles profiles, MessageSource messages) {
        this.profiles = profiles;
        this.messages = messages;
    }

    /**
     * @param wanted the mapping that a person has drawn up; null where it is to be proposed
     * @param profile name of the kept profile that a person has chosen; null where none is
     * @throws UnreadableFileException where the file cannot be read
     */
    public Proposal of(
            RecognisedFile file,
            @Nullable Sketch wanted,
            @Nullable String profile,
            Locale language) {
        var first = new FirstRowsReader();
        file.read(first);
        boolean own =
                wanted == null
                        && profile == null
                        && first.tables.stream().allMatch(Proposals::isOwn);
        String kept =
                own || wanted != null ? null : profile == null ? fitting(first.tables) : profile;
        boolean sketched = !own && kept == null && first.tables.size() == 1;
        Sketch sketch =
                !sketched
                        ? null
                        : wanted == null ? Guess.of(first.tables.getFirst().header()) : wanted;
        Profile mapping = sketch == null ? null : SketchProfile.of(sketch);
        var graph = preview(first, choice(own, kept, mapping), language);
        return new Proposal(
                file.shape().format(),
                file.shape().encoding(),
                file.shape().delimiter(),
                first.tables,
                own,
                kept,
                sketch,
                mapping,
                List.copyOf(graph.nodes.values()),
                List.copyOf(graph.edges),
                graph.faults);
    }

    private PreviewGraph preview(
            FirstRowsReader first, @Nullable MappingChoice choice, Locale language) {
        var graph =
                new PreviewGraph(
                        Language.of(language.getLanguage()), why -> sentence(why, language));
        if (choice != null) {
            for (FirstRows table : first.tables) {
                var mapping = choice.of(table.name(), table.header());
                first.rows.stream()
                        .filter(row -> row.file().equals(table.name()))
                        .forEach(row -> graph.add(row, mapping));
            }
        }
        return graph;
    }

    private @Nullable MappingChoice choice(
            boolean own, @Nullable String kept, @Nullable Profile mapping) {
        if (own) {
            return new OwnTables();
        }
        Profile chosen = kept == null ? mapping : profiles.find(kept).orElse(null);
        return chosen == null ? null : new ProfileMapping(chosen);
    }

    private static boolean isOwn(FirstRows table) {
        try {
            new OwnTables().of(table.name(), table.header());
            return true;
        } catch (UnreadableFileException e) {
            return false;
        }
    }

    private @Nullable String fitting(List<FirstRows> tables) {
        for (Map.Entry<String, Profile> one : profiles.all().entrySet()) {
            boolean fits =
                    tables.stream()
                            .allMatch(table ->
                                    one.getValue().tables().stream()
                                            .anyMatch(read ->
                                                    table.header().containsAll(read.columns())));
            if (fits) {
                return one.getKey();
            }
        }
        return null;
    }

    private String sentence(Rejected why, Locale language) {
        return messages.getMessage(why.key(), why.details(), language);
    }
}
