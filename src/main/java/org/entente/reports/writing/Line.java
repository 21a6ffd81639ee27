package org.entente.reports.writing;

import org.entente.graph.Label;
import org.entente.graph.Language;
import org.entente.graph.Typography;
import org.entente.reports.document.Text;
import org.entente.reports.document.Text.Run;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** A text while it is being written: words, names and marks, in the typography of its language. */
public final class Line {

    private final Language language;
    private final HouseStyle house;
    private final Naming naming;
    private final Footnotes footnotes;
    private final List<Run> runs = new ArrayList<>();
    private final Set<String> facts = new LinkedHashSet<>();
    private final StringBuilder words = new StringBuilder();

    Line(Language language, HouseStyle house, Naming naming, Footnotes footnotes) {
        this.language = language;
        this.house = house;
        this.naming = naming;
        this.footnotes = footnotes;
    }

    public Line say(String text) {
        words.append(text);
        return this;
    }

    /** The name alone. */
    public Line name(Party party) {
        String printed = naming.print(party).name();
        flush();
        runs.add(new Text.Name(party.id(), Typography.of(language, printed)));
        return this;
    }

    /** The name with its article. */
    public Line the(Party party) {
        return after("{the}", party);
    }

    /**
     * The name after what a label asks for.
     *
     * @param placeholder {@code {the}}, {@code {of}}, {@code {to}} or {@code {in}}
     */
    public Line after(String placeholder, Party party) {
        var named = naming.print(party);
        say(new Label(placeholder, placeholder).lead(language, named.article(), named.name()));
        flush();
        runs.add(new Text.Name(party.id(), Typography.of(language, named.name())));
        return this;
    }

    /** The verb of a label, then the parties, joined as the language joins them. */
    public Line verb(Label label, List<Party> parties) {
        String whole = label.in(language);
        int brace = whole.indexOf('{');
        String placeholder = brace < 0 ? "{the}" : whole.substring(brace, whole.indexOf('}') + 1);
        say(label.verb(language)).say(" ");
        return all(placeholder, parties);
    }

    /** The parties, each after what is asked for, joined as the language joins them. */
    public Line all(String placeholder, List<Party> parties) {
        List<String> joints = Typography.joints(language, parties.size());
        IntStream.range(0, parties.size())
                .forEach(i -> say(joints.get(i)).after(placeholder, parties.get(i)));
        return this;
    }

    /** The names alone, joined as the language joins them. */
    public Line names(List<Party> parties) {
        List<String> joints = Typography.joints(language, parties.size());
        IntStream.range(0, parties.size()).forEach(i -> say(joints.get(i)).name(parties.get(i)));
        return this;
    }

    /** The mark of the footnote with the claims of all that is stated; none if there is none. */
    public Line cite(Collection<? extends Stated> stated) {
        List<String> claims = Stated.claims(stated);
        stated.forEach(one -> facts.add(one.id()));
        footnotes
                .cite(claims)
                .ifPresent(number -> {
                    flush();
                    runs.add(new Text.Mark(number));
                });
        return this;
    }

    /** A full stop and the mark: English sets it after the stop, French before. */
    public Line stop(Collection<? extends Stated> stated) {
        return language == Language.EN ? say(".").cite(stated) : cite(stated).say(".");
    }

    /** Starts with a capital letter. */
    public Text sentence() {
        Text text = text();
        if (text.runs().isEmpty()) {
            return text;
        }
        var capital = new ArrayList<>(text.runs());
        capital.set(
                0,
                switch (capital.getFirst()) {
                    case Text.Words first -> new Text.Words(capitalised(first.text()));
                    case Text.Name first -> new Text.Name(first.id(), capitalised(first.text()));
                    case Text.Mark first -> first;
                });
        return new Text(List.copyOf(capital), text.facts());
    }

    public Text text() {
        flush();
        return new Text(List.copyOf(runs), List.copyOf(facts));
    }

    private String capitalised(String text) {
        return text.substring(0, 1).toUpperCase(language.locale()) + text.substring(1);
    }

    private void flush() {
        if (!words.isEmpty()) {
            String spelt = house.of(language, words.toString());
            runs.add(new Text.Words(Typography.of(language, spelt)));
            words.setLength(0);
        }
    }
}
