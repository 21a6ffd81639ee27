package org.entente.identity.merging;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A request whose ids are those of today. */
final class RenamedRequest extends HttpServletRequestWrapper {

    private final Map<String, String[]> parameters = new LinkedHashMap<>();

    /**
     * @param now the ids of today by the ids that lead to them
     * @param renamed the parameters that hold ids, or several with commas between them
     */
    RenamedRequest(HttpServletRequest request, Map<String, String> now, Set<String> renamed) {
        super(request);
        request.getParameterMap()
                .forEach((name, values) ->
                        parameters.put(
                                name, renamed.contains(name) ? renamed(values, now) : values));
    }

    private static String[] renamed(String[] values, Map<String, String> now) {
        return Arrays.stream(values)
                .map(value ->
                        Arrays.stream(value.split(",", -1))
                                .map(id -> now.getOrDefault(id, id))
                                .collect(Collectors.joining(",")))
                .toArray(String[]::new);
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return parameters;
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        return parameters.get(name);
    }

    @Override
    public @Nullable String getParameter(String name) {
        String[] values = parameters.get(name);
        return values == null || values.length == 0 ? null : values[0];
    }
}
