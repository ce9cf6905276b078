package org.quarkpress.rest;

import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.util.TypeLiteral;
import java.lang.annotation.Annotation;
import java.util.Iterator;
import java.util.List;

/** Routes as the container would give them to the table, which only goes through them. */
record DeclaredRoutes(List<Route> routes) implements Instance<RouteSource>, RouteSource {
    static RouteTable table(Route... routes) {
        return new RouteTable(new DeclaredRoutes(List.of(routes)));
    }

    @Override
    public Iterator<RouteSource> iterator() {
        return List.<RouteSource>of(this).iterator();
    }

    @Override
    public RouteSource get() {
        return this;
    }

    @Override
    public boolean isUnsatisfied() {
        return false;
    }

    @Override
    public boolean isAmbiguous() {
        return false;
    }

    @Override
    public Instance<RouteSource> select(Annotation... qualifiers) {
        return this;
    }

    @Override
    public <U extends RouteSource> Instance<U> select(Class<U> subtype, Annotation... qualifiers) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <U extends RouteSource> Instance<U> select(TypeLiteral<U> subtype, Annotation... qualifiers) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void destroy(RouteSource instance) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Handle<RouteSource> getHandle() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Iterable<? extends Handle<RouteSource>> handles() {
        throw new UnsupportedOperationException();
    }
}
