package org.entente;

import org.springframework.boot.test.context.SpringBootTest;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A test against the running application with the shipped graph: one application and one database
 * for all tests of a run. Whoever adds to the graph uses ids that start with {@code test-} and
 * takes them away again.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "entente.home=${java.io.tmpdir}/entente-test-${PID}",
            "entente.admin.password=" + WithGraph.ADMIN_PASSWORD
        })
public @interface WithGraph {

    String ADMIN_PASSWORD = "a-password-for-tests";
}
