package org.entente.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.entente.command.ReportArguments.Parameter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class ReportArgumentsTests {

    @Test
    void everyNameIsAParameterAndMayComeAgain() throws CommandException {
        var arguments = of("matrix --id=a --id b --lang fr --never-heard-of x=y");
        assertThat(arguments.type()).isEqualTo("matrix");
        assertThat(arguments.parameters())
                .containsExactly(
                        new Parameter("id", "a"),
                        new Parameter("id", "b"),
                        new Parameter("lang", "fr"),
                        new Parameter("never-heard-of", "x=y"));
        assertThat(arguments.settings()).isEmpty();
    }

    @Test
    void aNameWithADotIsASettingOfTheApplication() throws CommandException {
        var arguments = of("profile --entente.home /h --spring.neo4j.uri=bolt://x --out o.docx");
        assertThat(arguments.settings())
                .containsExactly("--entente.home=/h", "--spring.neo4j.uri=bolt://x");
        assertThat(arguments.out()).isEqualTo("o.docx");
        assertThat(arguments.parameters()).isEmpty();
    }

    @Test
    void theStandardOutputIsAValue() throws CommandException {
        assertThat(of("profile --out - --subject x").out()).isEqualTo("-");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "--subject x",
                "profile --subject",
                "profile --subject --partner y",
                "profile extra",
                "profile -o x",
                "profile -- x"
            })
    void whatHasNoPlaceOrNoValueIsRefused(String line) {
        assertThatThrownBy(() -> of(line))
                .isInstanceOfSatisfying(
                        CommandException.class,
                        e -> assertThat(e.exitCode()).isEqualTo(CommandException.ASKED_WRONGLY));
    }

    private static ReportArguments of(String line) throws CommandException {
        return ReportArguments.of(line.isEmpty() ? List.of() : List.of(line.split(" ")));
    }
}
