package org.entente.command;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * What stands after {@code import}. A name with a dot is a setting of the application; one that is
 * none of the command's own is a parameter of the import, which the application knows and checks.
 *
 * @param query parameters as they stand in the address, with the question mark
 * @param user account that imports
 * @param rejects where rejected rows go; null where nothing is said
 * @param help whether to explain the command instead
 */
record ImportArguments(
        List<Path> files, String query, String user, @Nullable Path rejects, boolean help) {

    private static final String ADMIN = "admin";

    static ImportArguments of(List<String> arguments) throws CommandException {
        var files = new ArrayList<Path>();
        var query = new StringBuilder("?");
        String user = ADMIN;
        Path rejects = null;
        boolean help = false;
        Iterator<String> rest = arguments.iterator();
        while (rest.hasNext()) {
            String argument = rest.next();
            if (argument.equals("--help") || argument.equals("-h")) {
                help = true;
            } else if (argument.equals("--dry-run")) {
                query.append("dryRun=true&");
            } else if (argument.equals("--strict")) {
                query.append("mode=strict&");
            } else if (argument.startsWith("--")) {
                Option option = Option.of(argument, rest);
                switch (option.name()) {
                    case "user" -> user = option.value();
                    case "rejects" -> rejects = Path.of(option.value());
                    default -> option.addTo(query);
                }
            } else {
                files.add(Path.of(argument));
            }
        }
        if (files.isEmpty() && !help) {
            throw CommandException.usage("command.import.files");
        }
        return new ImportArguments(files, query.toString(), user, rejects, help);
    }

    /** Those of the application. */
    static List<String> settings(List<String> arguments) throws CommandException {
        var settings = new ArrayList<String>();
        Iterator<String> rest = arguments.iterator();
        while (rest.hasNext()) {
            String argument = rest.next();
            if (argument.startsWith("--") && !argument.matches("--(help|dry-run|strict)")) {
                Option option = Option.of(argument, rest);
                if (option.isSetting()) {
                    settings.add("--" + option.name() + "=" + option.value());
                }
            }
        }
        return settings;
    }

    /** A name and its value: two arguments, or one with "=" between. */
    private record Option(String name, String value) {

        static Option of(String argument, Iterator<String> rest) throws CommandException {
            int equals = argument.indexOf('=');
            if (equals >= 0) {
                return new Option(argument.substring(2, equals), argument.substring(equals + 1));
            }
            String name = argument.substring(2);
            String value = rest.hasNext() ? rest.next() : "--";
            if (value.startsWith("--")) {
                throw CommandException.usage("command.value", name);
            }
            return new Option(name, value);
        }

        boolean isSetting() {
            return name.contains(".");
        }

        void addTo(StringBuilder query) {
            if (!isSetting()) {
                query.append(Calls.encoded(name))
                        .append('=')
                        .append(Calls.encoded(value))
                        .append('&');
            }
        }
    }
}
