package org.entente.command;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * What stands after {@code report}. No table of options is kept here: a name is a parameter of the
 * report, which the application knows and checks; one with a dot is a setting of the application.
 *
 * @param type of the report; null where none is given
 * @param parameters in their order, with repetitions
 * @param out where the report goes; null where nothing is said
 * @param help whether to explain the command instead
 * @param list whether to list the reports instead
 * @param settings as the application takes them
 */
record ReportArguments(
        @Nullable String type,
        List<Parameter> parameters,
        @Nullable String out,
        boolean help,
        boolean list,
        List<String> settings) {

    /** A parameter of a report. */
    record Parameter(String name, String value) {}

    static ReportArguments of(List<String> arguments) throws CommandException {
        var reading = new Reading();
        Iterator<String> rest = arguments.iterator();
        while (rest.hasNext()) {
            reading.take(rest.next(), rest);
        }
        return reading.result();
    }

    private static final class Reading {

        private final List<Parameter> parameters = new ArrayList<>();
        private final List<String> settings = new ArrayList<>();
        private @Nullable String type;
        private @Nullable String out;
        private boolean help;
        private boolean list;

        void take(String argument, Iterator<String> rest) throws CommandException {
            if (argument.equals("--help") || argument.equals("-h")) {
                help = true;
            } else if (argument.equals("--list")) {
                list = true;
            } else if (argument.startsWith("--") && argument.length() > 2) {
                option(argument.substring(2), rest);
            } else if (argument.startsWith("-") || type != null) {
                throw CommandException.usage("command.extra", argument);
            } else {
                type = argument;
            }
        }

        /** A value that begins with two dashes is the next option, unless "=" stands before it. */
        private void option(String option, Iterator<String> rest) throws CommandException {
            int equals = option.indexOf('=');
            String name = equals < 0 ? option : option.substring(0, equals);
            String value;
            if (equals >= 0) {
                value = option.substring(equals + 1);
            } else {
                value = rest.hasNext() ? rest.next() : "--";
                if (value.startsWith("--")) {
                    throw CommandException.usage("command.value", name);
                }
            }
            if (name.contains(".")) {
                settings.add("--" + name + "=" + value);
            } else if (name.equals("out")) {
                out = value;
            } else {
                parameters.add(new Parameter(name, value));
            }
        }

        ReportArguments result() throws CommandException {
            if (type == null && !help && !list) {
                throw CommandException.usage("command.report.type");
            }
            return new ReportArguments(type, parameters, out, help, list, settings);
        }
    }
}
