package org.entente.library;

import org.entente.library.OwnQuestion.OwnParameter;
import org.springframework.core.io.ClassPathResource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.stereotype.Component;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import javax.sql.DataSource;

/**
 * The questions that people saved, every version of them, beside the accounts that own them. A
 * change is one more row: what was asked before stays readable, and of two changes of the same
 * version the key lets only one in.
 */
@Component
class OwnQuestions {

    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<List<OwnParameter>> PARAMETERS = new TypeReference<>() {};
    private static final String ALL = "select * from question_versions q";
    private static final String LATEST =
            " q.version = (select max(version) from question_versions v where v.id = q.id)";

    private static final String OPEN =
            ALL + " where" + LATEST + " and (shared or owner = ? or ?) order by lower(title), id";
    private static final String ADD =
            """
            insert into question_versions
            select ?, cast(? as int), ?, ?, ?, ?, ?, ?, ?
            where cast(? as int) = 1
              or exists (select 1 from question_versions where id = ? and version = ?)
            """;

    private final JdbcClient store;

    OwnQuestions(DataSource store) {
        new ResourceDatabasePopulator(new ClassPathResource("library/questions.sql"))
                .execute(store);
        this.store = JdbcClient.create(store);
    }

    /** The shared ones and those of the visitor as they are now, by title. */
    List<OwnQuestion> all(Visitor visitor) {
        return store.sql(OPEN)
                .params(visitor.name() == null ? "" : visitor.name(), visitor.isAdmin())
                .query(OwnQuestions::read)
                .list();
    }

    Optional<OwnQuestion> find(String id) {
        return store.sql(ALL + " where q.id = ? and" + LATEST)
                .param(id)
                .query(OwnQuestions::read)
                .optional();
    }

    /** All versions, the latest first. */
    List<OwnQuestion> versions(String id) {
        return store.sql(ALL + " where q.id = ? order by version desc")
                .param(id)
                .query(OwnQuestions::read)
                .list();
    }

    int countOf(String owner) {
        return store.sql("select count(distinct id) from question_versions where owner = ?")
                .param(owner)
                .query(Integer.class)
                .single();
    }

    /**
     * Adds a question, or a further version of one.
     *
     * @return false if the version before is not the latest any more
     */
    boolean add(OwnQuestion question) {
        try {
            return store.sql(ADD)
                            .params(
                                    question.id(),
                                    question.version(),
                                    question.owner(),
                                    question.shared(),
                                    question.title(),
                                    question.description(),
                                    question.query(),
                                    JSON.writeValueAsString(question.parameters()),
                                    OffsetDateTime.ofInstant(question.changed(), ZoneOffset.UTC),
                                    question.version(),
                                    question.id(),
                                    question.version() - 1)
                            .update()
                    == 1;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    void remove(String id) {
        store.sql("delete from question_versions where id = ?").param(id).update();
    }

    private static OwnQuestion read(ResultSet row, int number) throws SQLException {
        return new OwnQuestion(
                row.getString("id"),
                row.getInt("version"),
                row.getString("owner"),
                row.getBoolean("shared"),
                row.getString("title"),
                row.getString("description"),
                row.getString("query"),
                JSON.readValue(row.getString("parameters"), PARAMETERS),
                row.getObject("changed", OffsetDateTime.class).toInstant());
    }
}
