package org.entente.security;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.provisioning.JdbcUserDetailsManager;

import java.security.SecureRandom;
import java.util.Base64;

import javax.sql.DataSource;

/** Accounts in a store of their own: whoever may query the graph must not find them there. */
@Configuration(proxyBeanMethods = false)
class Accounts {

    private static final Logger log = LoggerFactory.getLogger(Accounts.class);
    private static final String FIRST_USER = "admin";

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    /** The accounts; the first start makes {@code admin} and prints its password once. */
    @Bean
    UserDetailsService userAccounts(
            DataSource store, PasswordEncoder encoder, Environment environment) {
        boolean isNew = makeTables(store);
        var accounts = new JdbcUserDetailsManager(store);
        String password = environment.getProperty("entente.admin.password");
        if (isNew || !accounts.userExists(FIRST_USER)) {
            String first = password != null ? password : generated();
            accounts.createUser(
                    User.withUsername(FIRST_USER)
                            .password(encoder.encode(first))
                            .roles(Roles.ADMIN)
                            .build());
            if (password == null) {
                log.warn("First start: sign in as \"{}\" with the password {}", FIRST_USER, first);
            }
        } else if (password != null) {
            keepInStep(accounts, encoder, password);
        }
        return accounts;
    }

    /** A password given as a setting is the password, also after it was changed there. */
    private static void keepInStep(
            JdbcUserDetailsManager accounts, PasswordEncoder encoder, String password) {
        var admin = accounts.loadUserByUsername(FIRST_USER);
        if (!encoder.matches(password, admin.getPassword())) {
            accounts.updateUser(
                    User.withUserDetails(admin).password(encoder.encode(password)).build());
        }
    }

    private static boolean makeTables(DataSource store) {
        int tables =
                JdbcClient.create(store)
                        .sql(
                                "select count(*) from information_schema.tables where"
                                        + " lower(table_name) = 'users' and lower(table_schema) <>"
                                        + " 'information_schema'")
                        .query(Integer.class)
                        .single();
        if (tables > 0) {
            return false;
        }
        var definition =
                new ClassPathResource(
                        "org/springframework/security/core/userdetails/jdbc/users.ddl");
        new ResourceDatabasePopulator(definition).execute(store);
        return true;
    }

    private static String generated() {
        byte[] bytes = new byte[12];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
