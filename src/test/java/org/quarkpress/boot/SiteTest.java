package org.quarkpress.boot;

import static io.restassured.RestAssured.given;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.quarkpress.wpdb.WpdbStore;

/**
 * The base of tests that need the running service: a real database, the samples, and one user of each role.
 *
 * <p>A test class extends it and carries {@code @QuarkusTest}, which is not inherited. The service is started once for
 * all such tests, so a test makes the rows it changes.
 */
@WithTestResource(value = EmbeddedDatabaseResource.class, scope = TestResourceScope.GLOBAL)
public abstract class SiteTest {
    @Inject
    protected WpdbStore db;

    @Inject
    TestUsers users;

    @BeforeEach
    void makeUsers() {
        users.ensure();
    }

    /** A request as that user: admin, editor, author, author2, contributor or subscriber. */
    protected static RequestSpecification as(String login) {
        return given().auth().preemptive().basic(login, TestUsers.password(login));
    }

    /** The application password of that user, for clients of other kinds. */
    protected static String passwordOf(String login) {
        return TestUsers.password(login);
    }

    /** What a user makes: a post, a term …, as it is answered. */
    protected static JsonPath made(String login, String base, Map<String, ?> body) {
        return as(login)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/wp-json/wp/v2/" + base)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    /** A request as nobody. */
    protected static RequestSpecification asStranger() {
        return given();
    }
}
