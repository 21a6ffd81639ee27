package org.entente;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.data.neo4j.core.transaction.Neo4jTransactionManager;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.stereotype.Controller;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

class ArchitectureTests {

    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final String[] FEATURES = {
        "catalogue", "exploration", "console", "reports", "exchange", "analytics"
    };
    private static final JavaClasses ENTENTE =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("org.entente");

    @Test
    void modulesUseOnlyWhatTheyDeclare() {
        ApplicationModules.of(Entente.class).verify();
    }

    @Test
    void packagesFormNoCycles() {
        slices().matching("org.entente.(*)..").should().beFreeOfCycles().check(ENTENTE);
    }

    @Test
    void onlyTheDatabasePackageKnowsTheServerOfNeo4j() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.entente.database..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.neo4j.dbms..", "org.neo4j.graphdb..", "org.neo4j.configuration..")
                .check(ENTENTE);
    }

    @Test
    void theLanguageOfTheModelKnowsNothingOfTheWeb() {
        noClasses()
                .that()
                .resideInAPackage("org.entente.graph..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework.web..",
                        "org.springframework.http..",
                        "org.springframework.boot.webmvc..",
                        "jakarta.servlet..")
                .check(ENTENTE);
    }

    @Test
    void onlyHistoryWrites() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.entente.history..", "org.entente.database..")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Neo4jClient.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Neo4jTransactionManager.class)
                .check(ENTENTE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"catalogue", "exploration", "console", "reports", "exchange", "analytics"})
    void featuresDoNotCallEachOther(String feature) {
        String[] others =
                Stream.of(FEATURES)
                        .filter(other -> !other.equals(feature))
                        .map("org.entente.%s.."::formatted)
                        .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage("org.entente.%s..".formatted(feature))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others)
                .allowEmptyShould(true)
                .check(ENTENTE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"database", "security", "web"})
    void nobodyDependsOnTheOuterModules(String module) {
        noClasses()
                .that(resideInAPackage("org.entente.."))
                .and()
                .resideOutsideOfPackage("org.entente.%s..".formatted(module))
                .should()
                .dependOnClassesThat(resideInAPackage("org.entente.%s..".formatted(module)))
                .check(ENTENTE);
    }

    @Test
    void theBasePackagesKnowNoFeature() {
        noClasses()
                .that(
                        resideInAnyPackage(
                                "org.entente.graph..",
                                "org.entente.cypher..",
                                "org.entente.history..",
                                "org.entente.identity..",
                                "org.entente.layout..",
                                "org.entente.library.."))
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage(
                                Stream.of(FEATURES)
                                        .map("org.entente.%s.."::formatted)
                                        .toArray(String[]::new)))
                .check(ENTENTE);
    }

    @Test
    void controllersArePackagePrivate() {
        classes()
                .that()
                .areMetaAnnotatedWith(Controller.class)
                .should()
                .bePackagePrivate()
                .allowEmptyShould(true)
                .check(ENTENTE);
    }

    @Test
    void everyPackageSaysWhatItIsForAndIsNullMarked() throws IOException {
        for (Path folder : javaFiles().stream().map(Path::getParent).distinct().toList()) {
            if (!folder.endsWith(Path.of("org", "entente"))) {
                assertThat(folder.resolve("package-info.java"))
                        .content()
                        .startsWith("/**")
                        .contains("\n@NullMarked\n");
            }
        }
    }

    @Test
    void filesAreShort() throws IOException {
        var lengths = javaFiles().stream().map(ArchitectureTests::lines).mapToLong(Long::longValue);
        long[] sorted = lengths.sorted().toArray();
        assertThat(sorted[sorted.length / 2]).as("median of lines").isLessThanOrEqualTo(60);
        assertThat(javaFiles()).allSatisfy(file -> assertThat(lines(file)).isLessThan(301));
    }

    private static List<Path> javaFiles() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
