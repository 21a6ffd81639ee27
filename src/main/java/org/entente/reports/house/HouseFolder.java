package org.entente.reports.house;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The folder of the house: {@code template.docx}, {@code logo.png}, {@code house.yaml}, none of
 * which must be there. They are checked at the start and whenever one of them has changed.
 */
@Component
public final class HouseFolder {

    private static final Logger log = LoggerFactory.getLogger(HouseFolder.class);
    private static final String TEMPLATE = "template.docx";
    private static final String LOGO = "logo.png";
    private static final String VECTOR_LOGO = "logo.svg";
    private static final String WORDS = "house.yaml";

    private final Path folder;
    private final MessageSource messages;
    private Map<String, String> state = Map.of();
    private House house = House.NONE;

    HouseFolder(
            @Value("${entente.reports.house-folder:${entente.home}/reports}") String folder,
            MessageSource messages) {
        this.folder = Path.of(folder);
        this.messages = messages;
        current();
    }

    /** As the files are now. */
    public synchronized House current() {
        Map<String, String> now = state();
        if (!now.equals(state)) {
            state = now;
            house =
                    new House(
                            read(TEMPLATE, Template.LARGEST, Template::of),
                            now.containsKey(LOGO) || !now.containsKey(VECTOR_LOGO)
                                    ? read(LOGO, Logo.LARGEST, Logo::of)
                                    : Part.broken(new BrokenFile(VECTOR_LOGO, "svg")),
                            read(WORDS, HouseWords.LARGEST, HouseFile::read));
            Stream.of(house.template(), house.logo(), house.words())
                    .flatMap(part -> part.broken().stream())
                    .forEach(this::warn);
        }
        return house;
    }

    private void warn(BrokenFile broken) {
        log.warn(
                "{}: {}",
                folder,
                messages.getMessage(UnusableHouse.SENTENCE, broken.details(), Locale.ENGLISH));
    }

    /** What tells one state of the files from another. */
    private Map<String, String> state() {
        var files = new LinkedHashMap<String, String>();
        for (String name : new String[] {TEMPLATE, LOGO, VECTOR_LOGO, WORDS}) {
            Path file = folder.resolve(name);
            try {
                if (Files.exists(file)) {
                    var all = Files.readAttributes(file, "size,lastModifiedTime,fileKey");
                    files.put(name, all.toString());
                }
            } catch (IOException e) {
                files.put(name, e.toString());
            }
        }
        return files;
    }

    private interface Reading<T> {
        T of(String name, byte[] content) throws BrokenFile;
    }

    private <T> Part<T> read(String name, int largest, Reading<T> reading) {
        Path file = folder.resolve(name);
        try {
            if (!Files.exists(file)) {
                return Part.absent();
            }
            if (Files.size(file) > largest) {
                throw new BrokenFile(name, "size", largest / 1024);
            }
            return Part.of(reading.of(name, Files.readAllBytes(file)));
        } catch (BrokenFile e) {
            return Part.broken(e);
        } catch (IOException e) {
            return Part.broken(new BrokenFile(name, "unreadable"));
        }
    }
}
