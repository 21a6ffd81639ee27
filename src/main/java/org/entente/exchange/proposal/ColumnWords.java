package org.entente.exchange.proposal;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Names that people give to columns, in English and French, and what they mean here. */
final class ColumnWords {

    static final Map<String, List<String>> SOURCES =
            Map.of(
                    "State",
                    List.of(
                            "country",
                            "state",
                            "pays",
                            "etat",
                            "iso3",
                            "iso2",
                            "iso",
                            "member state",
                            "etat membre"),
                    "Organisation",
                    List.of(
                            "source",
                            "source id",
                            "from id",
                            "member",
                            "membre",
                            "partner",
                            "partenaire",
                            "party"));

    static final Map<String, List<String>> TARGETS =
            Map.of(
                    "Organisation",
                    List.of(
                            "target",
                            "target id",
                            "to id",
                            "organisation",
                            "organization",
                            "body",
                            "organe",
                            "organisation abbr",
                            "organization abbr",
                            "igo",
                            "network",
                            "reseau"),
                    "Instrument",
                    List.of("instrument", "treaty", "traite", "convention", "agreement", "accord"));

    static final Map<String, List<String>> CELLS = cells();

    private ColumnWords() {}

    private static Map<String, List<String>> cells() {
        var words = new LinkedHashMap<String, List<String>>();
        words.put("id", List.of("id", "identifier", "identifiant", "code", "key", "cle"));
        words.put(
                "name_en",
                List.of(
                        "name",
                        "name en",
                        "title",
                        "label",
                        "english name",
                        "nom anglais",
                        "organisation",
                        "organization",
                        "country"));
        words.put(
                "name_fr",
                List.of(
                        "name fr",
                        "nom",
                        "nom fr",
                        "french name",
                        "nom francais",
                        "titre",
                        "libelle",
                        "pays"));
        words.put("acronym_en", List.of("acronym", "acronym en", "abbreviation", "abbr"));
        words.put("acronym_fr", List.of("acronym fr", "sigle", "acronyme"));
        words.put("category", List.of("category", "categorie"));
        words.put("role", List.of("role", "status", "statut", "qualifier", "qualite"));
        words.put(
                "from",
                List.of(
                        "from",
                        "since",
                        "start",
                        "start date",
                        "valid from",
                        "begin",
                        "depuis",
                        "debut",
                        "date debut",
                        "joined",
                        "year",
                        "annee",
                        "date"));
        words.put(
                "to",
                List.of(
                        "to",
                        "until",
                        "end",
                        "end date",
                        "valid to",
                        "fin",
                        "date fin",
                        "jusqu a",
                        "left"));
        words.put("signed", List.of("signed", "signature", "date of signature", "signe le"));
        words.put("url", List.of("url", "website", "web", "link", "site", "site web", "lien"));
        words.put("wikidata", List.of("wikidata", "qid"));
        words.put("iso2", List.of("iso2", "iso alpha 2"));
        words.put("iso3", List.of("iso3", "iso alpha 3"));
        words.put("description_en", List.of("description", "description en", "about", "notes"));
        words.put("description_fr", List.of("description fr"));
        words.put("note_en", List.of("note", "note en", "remark", "comment"));
        words.put("note_fr", List.of("note fr", "remarque", "commentaire"));
        words.put("latitude", List.of("latitude", "lat"));
        words.put("longitude", List.of("longitude", "lon", "lng", "long"));
        words.put("locator_en", List.of("locator", "page", "paragraph", "para"));
        words.put("locator_fr", List.of("paragraphe"));
        words.put("quotation_en", List.of("quotation", "raw", "quote"));
        words.put("quotation_fr", List.of("citation"));
        return words;
    }

    /** The first of the header that is one of the words, the most telling word first. */
    static Optional<String> find(List<String> header, List<String> words) {
        return words.stream()
                .flatMap(word -> header.stream().filter(name -> plain(name).equals(word)))
                .findFirst();
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("([a-z])([A-Z])", "$1 $2")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }
}
