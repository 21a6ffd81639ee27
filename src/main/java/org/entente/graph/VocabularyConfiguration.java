package org.entente.graph;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;

import java.io.IOException;
import java.io.InputStream;

/** Loads the vocabulary: the shipped one, or a deployment's own ({@code entente.vocabulary}). */
@Configuration(proxyBeanMethods = false)
class VocabularyConfiguration {

    @Bean
    Vocabulary vocabulary(
            @Value("${entente.vocabulary:classpath:vocabulary.yaml}") Resource resource)
            throws IOException {
        try (InputStream yaml = resource.getInputStream()) {
            return VocabularyFile.read(yaml);
        }
    }
}
