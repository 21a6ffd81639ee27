package org.entente.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;

import org.entente.WithGraph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.List;

import javax.sql.DataSource;

/** Questions are found, asked with values of one's own, saved, shared, changed and deleted. */
class QuestionLibraryIT extends BrowserTest {

    private static final String QUERY =
            "MATCH (s:State)-[r:MEMBER_OF]->(b:Entity {id: $body}) RETURN s AS Country, r, b";

    @Autowired private DataSource store;

    @AfterEach
    void removeWhatWasSaved() {
        JdbcClient.create(store).sql("delete from question_versions").update();
    }

    @Test
    void aQuestionIsFoundByAWordAndExplainedWhenItIsChosen() {
        Page page = query("en", 1440, ColorScheme.LIGHT);
        Locator library = page.locator("question-library");
        assertThat(library.locator("h3").first()).hasText("Partners");
        picture(page, "library-en-light");
        library.getByLabel("Search the questions").fill("succeeded FORCE");
        assertThat(library.locator(".question")).hasCount(0);
        assertThat(library).containsText("No question has these words");
        library.getByLabel("Search the questions").fill("not yet replaced");
        assertThat(library.locator(".question")).hasCount(1);
        assertThat(library).containsText("1 of");
        library.locator(".question").click();
        assertThat(library.locator(".explained")).containsText("as far as recorded");
        run(page);
        assertThat(page.locator("query-result")).containsText("Resolution (80) 2");
        accessible(page);
    }

    @Test
    void theSameQuestionIsAskedInTheOtherLanguageWithItsColumnsInThatLanguage() {
        Page page = query("fr", 1440, ColorScheme.DARK);
        choose(page, "Qui se trouve entre deux organes");
        run(page);
        assertThat(page.locator("query-result")).containsText("Intermédiaire");
        picture(page, "library-fr-dark");
        accessible(page);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("English")).click();
        assertThat(page.locator("query-result")).containsText("Between");
        assertThat(page.locator("question-library .question[aria-pressed=true]"))
                .hasText("Who stands between two bodies");
    }

    @Test
    void anAnswerIsTakenAsADocumentWithTheValuesThatAreChosen() {
        Page page = query("en", 1440, ColorScheme.LIGHT);
        choose(page, "Who stands between two bodies");
        Locator report = page.locator("question-library .report");
        assertThat(report).containsText("As a report");
        var word =
                page.waitForDownload(
                        () -> report.getByText("Word", new Locator.GetByTextOptions()).click());
        assertThat(word.suggestedFilename()).isEqualTo("questions-en.docx");
        Page opened = page.waitForPopup(() -> report.getByText("web page").click());
        assertThat(opened.locator("h1")).hasText("Who stands between two bodies");
        assertThat(opened.locator("main")).containsText("Asked for: One body: ");
        picture(page, "library-report-en-light");
        opened.close();
    }

    @Test
    void aParameterIsPickedByItsTypeAndAWrongValueIsSaidAtTheField() {
        Page page = query("en", 1440, ColorScheme.LIGHT);
        choose(page, "Members of a body at a date");
        page.getByLabel("Date", new Page.GetByLabelOptions().setExact(true)).fill("soon");
        assertThat(page.locator(".parameter .wrong")).containsText("Write a date as 2021-04-12");
        run(page);
        assertThat(page.locator("query-result")).hasCount(0);
        picture(page, "library-wrong-value-en-light");
        accessible(page);
        page.getByLabel("Date", new Page.GetByLabelOptions().setExact(true)).fill("2020");
        assertThat(page.locator(".parameter .wrong")).hasCount(0);
        run(page);
        assertThat(page.locator("query-result")).containsText("Armenia");

        choose(page, "Best-linked entities of a kind");
        page.getByLabel("Kind", new Page.GetByLabelOptions().setExact(true))
                .selectOption("Network");
        page.getByLabel("How many").fill("1");
        run(page);
        assertThat(page.locator("query-result tbody tr")).hasCount(1);

        choose(page, "Bodies and networks that a country belongs to");
        page.locator(".parameter search-box input").fill("Portugal");
        page.locator(".parameter .hit").first().click();
        run(page);
        assertThat(page.locator("query-result")).containsText("Reitox");
    }

    @Test
    void aQuestionIsSavedSharedOpenedByItsLinkChangedAndDeleted() {
        Page page = query("en", 1440, ColorScheme.LIGHT);
        write(page, QUERY);
        page.getByText("Save as question…").click();
        assertThat(page.locator("sign-in-dialog dialog")).isVisible();
        signIn(page);
        page.getByText("Save as question…").click();
        Locator dialog = page.locator("save-dialog dialog");
        dialog.getByLabel("Title").fill("<i>Who</i> is in a body");
        dialog.getByLabel("Explanation").fill("For the seating plan.");
        dialog.getByLabel("Name on the screen").fill("Which body");
        dialog.getByLabel("Type").selectOption("year");
        dialog.getByLabel("Unless chosen").fill("mednet");
        assertThat(dialog.locator(".wrong")).containsText("four digits");
        dialog.getByLabel("Type").selectOption("entity");
        dialog.locator("search-box input").fill("MedNET");
        dialog.locator(".hit").first().click();
        assertThat(dialog.locator(".wrong")).hasCount(0);
        dialog.getByLabel("Share it").check();
        picture(page, "library-save-en-light");
        accessible(page);
        dialog.locator("button.primary").click();
        Locator library = page.locator("question-library");
        assertThat(library).containsText("“<i>Who</i> is in a body” is saved.");
        assertThat(library.locator(".question[aria-pressed=true]")).containsText("yours, shared");
        run(page);
        assertThat(page.locator("query-result")).containsText("Tunisia");
        String link = link(page);

        Page other = open("fr", 1440, 900, ColorScheme.DARK);
        other.navigate("about:blank");
        other.navigate(link);
        assertThat(other.locator("question-library .question[aria-pressed=true]"))
                .containsText("<i>Who</i> is in a body");
        assertThat(other.locator("question-library .explained")).containsText("seating plan");
        assertThat(other.locator(".parameter search-box input")).hasValue("MedNET");
        assertThat(other.getByText("Supprimer")).hasCount(0);
        run(other);
        assertThat(other.locator("query-result")).containsText("Tunisie");
        picture(other, "library-shared-fr-dark");

        write(page, QUERY + " LIMIT 3");
        page.getByText("Save as question…").click();
        page.getByText("Save as new version of").click();
        assertThat(library.locator(".said")).containsText("is saved");
        library.locator(".explained").getByText("Versions").click();
        Locator versions = page.locator("versions-dialog dialog");
        assertThat(versions.locator("li")).hasCount(2);
        picture(page, "library-versions-en-light");
        accessible(page);
        versions.getByText("Use this version").last().click();
        assertThat(library.locator(".said")).containsText("Version 1 is in the editor");
        assertThat(page.locator("cypher-editor .cm-content")).not().containsText("LIMIT 3");

        library.locator(".explained").getByText("Delete").click();
        library.locator("[role=alert]").getByText("Delete").last().click();
        assertThat(library.locator(".said")).containsText("is deleted");
        other.reload();
        assertThat(other.locator("question-library [role=alert]"))
                .containsText("Cette question n’existe pas");
    }

    @Test
    void aLinkOpensAShippedQuestionWithItsValuesAndABrokenOneWithItsDefaults() {
        Page page = query("en", 1440, ColorScheme.LIGHT);
        choose(page, "Membership of a body over time");
        page.locator(".parameter search-box input").fill("CICAD");
        page.locator(".parameter .hit").first().click();
        String link = link(page);
        assertThat(link).contains("#query.membership/over-time.");
        Page other = query("fr", 1440, ColorScheme.LIGHT);
        other.navigate(link);
        assertThat(other.locator(".parameter search-box input"))
                .hasValue("Commission interaméricaine de lutte contre l'abus des drogues");
        other.navigate(home() + "#query.membership/over-time.@@@");
        assertThat(other.locator(".parameter search-box input")).hasValue("Groupe Pompidou");
    }

    @Test
    void theLibraryCanBeUsedOnANarrowScreen() {
        Page page = query("fr", 420, ColorScheme.DARK);
        choose(page, "Qui est nommé membre une année et pas une autre");
        picture(page, "library-narrow-fr-dark");
        accessible(page);
        page.getByText("Enregistrer comme question…").click();
        signIn(page);
        page.getByText("Enregistrer comme question…").click();
        assertThat(page.locator("save-dialog .parameter-row")).hasCount(3);
        assertThat(page.locator("save-dialog search-box input")).hasValue("Groupe Pompidou");
        picture(page, "library-save-narrow-fr-dark");
        accessible(page);
        Object width = page.evaluate("() => document.documentElement.scrollWidth");
        assertThat(((Number) width).intValue()).isLessThanOrEqualTo(420);
    }

    @Test
    void theParametersOfAQueryAreThoseOutsideOfStringsNamesAndComments() {
        Page page = modules();
        Object found =
                page.evaluate(
                        "async queries => { const { parametersIn } = await"
                                + " import('/frontend/lib/query-parameters.js'); return"
                                + " queries.map(query => parametersIn(query).join(' ')); }",
                        List.of(
                                "MATCH (e {id: $one})-->({id:$other_2}) RETURN $one",
                                "RETURN '$no', \"it's $no\", 1 AS `$no`",
                                "// it's $no\nRETURN 'x \\' $no' + $a /* ' $no */ + $b",
                                "MATCH (n:$($) RETURN '$no"));
        assertThat(found).isEqualTo(List.of("one other_2", "", "a b", ""));
    }

    private Page query(String language, int width, ColorScheme scheme) {
        Page page = open(language, width, 900, scheme);
        page.navigate(home() + "#query");
        assertThat(page.locator("question-library .question").first()).isVisible();
        return page;
    }

    private static void choose(Page page, String title) {
        page.locator("question-library .question")
                .filter(new Locator.FilterOptions().setHasText(title))
                .click();
        assertThat(page.locator("question-library .question[aria-pressed=true]"))
                .containsText(title);
    }

    /** The editor's scroll area takes the focus by its text, which axe does not count. */
    private static void accessible(Page page) {
        assertThat(axe(page).exclude("cypher-editor").analyze().getViolations()).isEmpty();
    }

    private static String link(Page page) {
        page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        page.locator("question-library").getByText("Copy link").click();
        assertThat(page.locator("question-library .said")).containsText("The link is copied");
        return (String) page.evaluate("() => navigator.clipboard.readText()");
    }

    private static void signIn(Page page) {
        page.locator("sign-in-dialog input[name=username]").fill("admin");
        page.locator("sign-in-dialog input[name=password]").fill(WithGraph.ADMIN_PASSWORD);
        page.keyboard().press("Enter");
        assertThat(page.locator("top-bar")).containsText("admin");
    }

    private static void write(Page page, String text) {
        page.locator("cypher-editor .cm-content").click();
        page.keyboard().press("Control+A");
        page.keyboard().press("Delete");
        page.keyboard().insertText(text);
    }

    private static void run(Page page) {
        page.locator("cypher-editor .cm-content").click();
        page.keyboard().press("Control+Enter");
    }
}
