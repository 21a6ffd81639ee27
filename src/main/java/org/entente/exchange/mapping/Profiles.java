package org.entente.exchange.mapping;

import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.springframework.core.env.Environment;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Profiles by their name: those that ship, and those of {@code profiles/} in the home, a YAML file
 * each, which count at once. One of the home takes the place of a shipped one of the same name.
 */
@Component
public class Profiles {

    private static final String ENDING = ".yaml";
    private static final YAMLMapper YAML =
            YAMLMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .changeDefaultPropertyInclusion(inclusion ->
                            inclusion.withValueInclusion(
                                    com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL))
                    .build();

    private final Path folder;
    private final Map<String, Profile> shipped = shipped();

    Profiles(Environment environment) {
        this.folder = Path.of(environment.getRequiredProperty("entente.home")).resolve("profiles");
    }

    private static Map<String, Profile> shipped() {
        var profiles = new TreeMap<String, Profile>();
        try {
            for (Resource resource :
                    new PathMatchingResourcePatternResolver()
                            .getResources("classpath:profiles/*" + ENDING)) {
                String file = String.valueOf(resource.getFilename());
                profiles.put(
                        name(file), parse(resource.getContentAsString(StandardCharsets.UTF_8)));
            }
            return profiles;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(String file) {
        return file.substring(0, file.length() - ENDING.length());
    }

    /**
     * @throws UnusableProfileException where a file of the home is no profile
     */
    public Map<String, Profile> all() {
        var all = new TreeMap<>(shipped);
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.filter(one -> one.toString().endsWith(ENDING)).toList()) {
                    all.put(name(file.getFileName().toString()), read(file));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return all;
    }

    public Optional<Profile> find(String name) {
        return Optional.ofNullable(all().get(name));
    }

    private static Profile read(Path file) throws IOException {
        try {
            return parse(Files.readString(file));
        } catch (JacksonException e) {
            throw new UnusableProfileException(file, e.getOriginalMessage(), e);
        } catch (YamlEngineException e) {
            throw new UnusableProfileException(file, String.valueOf(e.getMessage()), e);
        }
    }

    /** Jackson alone does not follow the anchors of YAML. */
    private static Profile parse(String yaml) {
        return YAML.convertValue(
                new Load(LoadSettings.builder().build()).loadFromString(yaml), Profile.class);
    }

    /**
     * Keeps a profile in the home, whole or not at all.
     *
     * @param name of lower-case letters, digits and hyphens
     */
    public void save(String name, Profile profile) {
        try {
            Path part = Files.createDirectories(folder).resolve(name + ".part");
            Files.write(part, YAML.writeValueAsBytes(profile));
            Files.move(part, folder.resolve(name + ENDING), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
