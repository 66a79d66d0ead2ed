package org.openrec.shared;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Reads the text bundles of all features from the class path. */
final class TextFiles {

    private TextFiles() {}

    static Map<Language, Map<String, String>> load() {
        Map<Language, Map<String, String>> texts = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            texts.put(language, load(language));
        }
        return texts;
    }

    private static Map<String, String> load(Language language) {
        Map<String, String> texts = new HashMap<>();
        try {
            for (Resource file : bundles(language)) {
                Properties properties = new Properties();
                try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                    properties.load(reader);
                }
                properties.stringPropertyNames().forEach(key -> {
                    if (texts.put(key, properties.getProperty(key)) != null) {
                        throw new IllegalStateException("Two bundles define the text " + key);
                    }
                });
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    private static Resource[] bundles(Language language) throws IOException {
        return new PathMatchingResourcePatternResolver()
                .getResources("classpath*:texts/*_" + language.locale().getLanguage() + ".properties");
    }
}
