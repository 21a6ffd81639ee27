package org.entente.library;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * The rules for what people save: who opens and changes it, which version is changed, how much an
 * account keeps. What is refused is said with sentences from the message files.
 *
 * @param what the part of the message keys that names what is kept
 * @param most of them in one account
 */
record Keeping(String what, int most) {

    static final Keeping VIEWS = new Keeping("view", 500);
    static final Keeping QUESTIONS = new Keeping("question", 200);
    static final int LONGEST_TITLE = 120;

    /** Unknown also if it is not shared: whether there is one is nobody else's business. */
    <T extends Owned> T opened(Optional<T> found, String id, Visitor visitor) {
        return found.filter(one -> one.isOpenTo(visitor))
                .orElseThrow(() -> problem(HttpStatus.NOT_FOUND, "unknown", id));
    }

    <T extends Owned> T changed(Optional<T> found, String id, Visitor visitor) {
        T one = opened(found, id, visitor);
        if (!visitor.mayChange(one.owner())) {
            throw notYours();
        }
        return one;
    }

    /** The account that a new one is going to belong to, if it has room. */
    String newOwner(Visitor visitor, ToIntFunction<String> kept) {
        String owner = visitor.name();
        if (owner == null) {
            throw notYours();
        }
        if (kept.applyAsInt(owner) >= most) {
            throw refused("many", most);
        }
        return owner;
    }

    void requireVersion(Owned now, @Nullable String ifMatch) {
        if (ifMatch == null) {
            throw problem(HttpStatus.PRECONDITION_FAILED, "version");
        }
        if (!ifMatch.equals("\"" + now.version() + "\"")) {
            throw clash(now);
        }
    }

    /** A name of one line. */
    String title(@Nullable String wanted) {
        String title = wanted == null ? "" : wanted.strip();
        if (title.isEmpty()
                || title.length() > LONGEST_TITLE
                || title.codePoints().anyMatch(Character::isISOControl)) {
            throw refused("title", LONGEST_TITLE);
        }
        return title;
    }

    ErrorResponseException clash(Owned now) {
        return problem(HttpStatus.CONFLICT, "clash", now.title());
    }

    ErrorResponseException refused(String reason, Object... arguments) {
        return problem(HttpStatus.BAD_REQUEST, reason, arguments);
    }

    private ErrorResponseException notYours() {
        return problem(HttpStatus.FORBIDDEN, "owner");
    }

    private ErrorResponseException problem(HttpStatus status, String reason, Object... arguments) {
        return new ErrorResponseException(
                status,
                ProblemDetail.forStatus(status),
                null,
                "problem." + what + "." + reason,
                arguments);
    }
}
