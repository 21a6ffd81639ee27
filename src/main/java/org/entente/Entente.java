package org.entente;

import org.entente.launch.PreparedStart;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The application: an interactive, sourced graph of who cooperates with whom. */
@SpringBootApplication
public class Entente {

    public static void main(String[] args) {
        PreparedStart.continueIfPossible(args);
        SpringApplication.run(Entente.class, args);
    }
}
