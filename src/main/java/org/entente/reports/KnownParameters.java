package org.entente.reports;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.core.ParameterNameDiscoverer;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Refuses a parameter that reports do not have: a report that left it aside would not be the one
 * that was asked for, and would not say so.
 */
@Component
final class KnownParameters implements HandlerInterceptor, WebMvcConfigurer {

    private static final String LANGUAGE = "lang";
    private static final ParameterNameDiscoverer NAMES = new DefaultParameterNameDiscoverer();

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/api/reports/*");
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && !takesAny(method)) {
            Set<String> known = parameters(method);
            for (String name : request.getParameterMap().keySet()) {
                if (!known.contains(name)) {
                    throw unknown(name, known);
                }
            }
        }
        return true;
    }

    /** What takes all of them checks them itself. */
    private static boolean takesAny(HandlerMethod method) {
        for (MethodParameter one : method.getMethodParameters()) {
            if (one.hasParameterAnnotation(RequestParam.class)
                    && Map.class.isAssignableFrom(one.getParameterType())) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> parameters(HandlerMethod method) {
        var names = new LinkedHashSet<String>();
        for (MethodParameter one : method.getMethodParameters()) {
            RequestParam parameter = one.getParameterAnnotation(RequestParam.class);
            if (parameter != null) {
                one.initParameterNameDiscovery(NAMES);
                String name = parameter.name();
                names.add(name.isEmpty() ? String.valueOf(one.getParameterName()) : name);
            }
        }
        names.add(LANGUAGE);
        return names;
    }

    private static ErrorResponseException unknown(String name, Set<String> known) {
        return ReportProblems.refused("parameter", name, String.join(", ", known));
    }
}
