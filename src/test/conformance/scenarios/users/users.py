"""Asked in further ways, by every role."""
from conformance import scenario, GET, POST, PUT, DELETE, HEAD

with scenario("users/more-lists"):
    for q in ("", "per_page=2&page=2&_fields=id", "orderby=registered_date&_fields=id", "orderby=email&_fields=id", "orderby=url&_fields=id", "orderby=include&include=21,20&_fields=id", "orderby=slug&order=desc&_fields=slug", "orderby=nope", "search=auth&_fields=id", "search=example&_fields=id", "roles=author&_fields=id", "roles=nope&_fields=id",
              "capabilities=edit_posts&_fields=id", "who=authors&_fields=id", "has_published_posts=true&_fields=id", "has_published_posts=post,page&_fields=id", "has_published_posts=nope", "slug=author,editor&_fields=id", "exclude=21&_fields=id", "context=edit&_fields=id,email", "include=x", "offset=1&_fields=id", "search_columns=email&search=a&_fields=id", "search_columns=username&search=author&_fields=id"):
        for who in (None, "subscriber", "author", "admin"):
            GET("/wp/v2/users?" + q, as_=who)

with scenario("users/more-single"):
    for who in (None, "subscriber", "author", "editor", "admin"):
        for u in (1, 20, 21, 22, 23, 24, "me", 9999, 0, "x"):
            GET(f"/wp/v2/users/{u}", as_=who)
        GET("/wp/v2/users/21?context=edit", as_=who)
        GET("/wp/v2/users/me?context=edit", as_=who)

with scenario("users/more-writes"):
    for body in ({"username": "u1", "email": "u1@example.test", "password": "pw"}, {"username": "U 1", "email": "u2@example.test", "password": "pw"}, {"username": "u1", "email": "u3@example.test", "password": "pw"}, {"username": "u4", "email": "u1@example.test", "password": "pw"}, {"username": "u5", "email": "bad", "password": "pw"},
                 {"username": "", "email": "u6@example.test", "password": "pw"}, {"username": "ünï", "email": "u7@example.test", "password": "pw"}, {"username": "u8", "email": "u8@example.test"}, {"username": "u9", "email": "u9@example.test", "password": "a\\b"}, {"username": "u10", "email": "u10@example.test", "password": ""}, {"username": "u11", "email": "u11@example.test", "password": "pw", "roles": ["editor", "author"]},
                 {"username": "u12", "email": "u12@example.test", "password": "pw", "roles": ["nope"]}, {"username": "u13", "email": "u13@example.test", "password": "pw", "roles": []}, {"username": "u14", "email": "u14@example.test", "password": "pw", "name": "N <b>n</b>", "first_name": "F", "last_name": "L", "nickname": "nick", "url": "http://u.test", "description": "<b>d</b><script>x</script>", "locale": "de_DE", "slug": "S lug"},
                 {"username": "u15", "email": "u15@example.test", "password": "pw", "locale": ""}, {"username": "u16", "email": "u16@example.test", "password": "pw", "url": "javascript:x"}, {"username": "u17", "email": "u17@example.test", "password": "pw", "meta": {"twitter": "t", "skills": ["a"]}}, {"username": "x" * 61, "email": "u18@example.test", "password": "pw"}, {"username": "u19", "email": "u19@example.test", "password": "pw", "id": 5},
                 {"username": "admin@x", "email": "u20@example.test", "password": "pw"}, {"username": "u21", "email": "U21@EXAMPLE.test", "password": ["x"]}):
        POST("/wp/v2/users", body, as_="admin", ignore=("registered_date",))
    POST("/wp/v2/users", {"username": "no", "email": "no@example.test", "password": "pw"}, as_="editor")
    POST("/wp/v2/users/21?_fields=name,email,roles,slug", {"email": "editor@example.test"}, as_="admin")
    POST("/wp/v2/users/21?_fields=name,email,roles,slug", {"name": "New Name", "email": "new21@example.test", "slug": "new-slug"}, as_="author")
    POST("/wp/v2/users/21?_fields=roles", {"roles": ["administrator"]}, as_="author")
    POST("/wp/v2/users/21?_fields=roles", {"roles": ["author"]}, as_="author")
    POST("/wp/v2/users/21?_fields=roles", {"roles": ["editor"]}, as_="admin")
    POST("/wp/v2/users/1?_fields=roles", {"roles": ["editor"]}, as_="admin")
    POST("/wp/v2/users/21?_fields=username", {"username": "other"}, as_="admin")
    POST("/wp/v2/users/me?_fields=first_name,description", {"first_name": "Me", "description": "d <i>x</i>"}, as_="subscriber")
    POST("/wp/v2/users/20?_fields=id", {"name": "x"}, as_="author")
    DELETE("/wp/v2/users/22?force=true", as_="admin")
    DELETE("/wp/v2/users/22?reassign=21", as_="admin")
    DELETE("/wp/v2/users/22?force=true&reassign=22", as_="admin")
    DELETE("/wp/v2/users/22?force=true&reassign=9999", as_="admin")
    DELETE("/wp/v2/users/22?force=true&reassign=21&_fields=deleted,previous.id", as_="admin")
    GET("/wp/v2/posts/1006?_fields=author")
    DELETE("/wp/v2/users/24?force=true&reassign=&_fields=deleted", as_="admin")
    DELETE("/wp/v2/users/me?force=true&reassign=1", as_="subscriber")
