package org.quarkpress.rest;

import java.util.List;
import java.util.Map;

/**
 * One handler of a route with all that is declared about it, once, for dispatch, index, OPTIONS, batch and OpenAPI.
 *
 * @param methods upper-case HTTP methods
 * @param args arguments by name, in the order they are shown
 * @param batch whether it may be part of a batch ({@code allow_batch: v1})
 * @param guard who may
 * @param handler what it does
 * @param many how it answers many requests at once for {@code _embed}, or null
 * @param bodyLimit bytes of body it accepts; more is 413
 * @param taking what is made of the body before the handler is asked
 * @param headers names of headers that mean something to this endpoint alone
 */
public record Endpoint(
        List<String> methods,
        Map<String, Arg> args,
        boolean batch,
        Guard guard,
        Handler handler,
        ManyHandler many,
        long bodyLimit,
        Taking taking,
        List<String> headers) {
    /** What is made of a body. */
    public enum Taking {
        /** Parameters, whatever it is. */
        PARAMETERS,
        /** Nothing: the handler reads it. */
        STREAM,
        /** Parameters of JSON and forms, files of forms; any other is a file that the handler reads. */
        FILE
    }

    /** Bytes accepted unless an endpoint says otherwise: room for the longest text of a post. */
    public static final long DEFAULT_LIMIT = 32L << 20;

    /** {@code WP_REST_Server::READABLE}. */
    public static Endpoint get(Map<String, Arg> args, Guard guard, Handler handler) {
        return of(List.of("GET"), args, guard, handler);
    }

    /** {@code WP_REST_Server::CREATABLE}. */
    public static Endpoint create(Map<String, Arg> args, Guard guard, Handler handler) {
        return of(List.of("POST"), args, guard, handler);
    }

    /** {@code WP_REST_Server::EDITABLE}. */
    public static Endpoint edit(Map<String, Arg> args, Guard guard, Handler handler) {
        return of(List.of("POST", "PUT", "PATCH"), args, guard, handler);
    }

    /** {@code WP_REST_Server::DELETABLE}. */
    public static Endpoint delete(Map<String, Arg> args, Guard guard, Handler handler) {
        return of(List.of("DELETE"), args, guard, handler);
    }

    /** An endpoint with these methods. */
    public static Endpoint of(List<String> methods, Map<String, Arg> args, Guard guard, Handler handler) {
        return new Endpoint(methods, args, false, guard, handler, null, DEFAULT_LIMIT, Taking.PARAMETERS, List.of());
    }

    /** The same, allowed in a batch. */
    public Endpoint batched() {
        return new Endpoint(methods, args, true, guard, handler, many, bodyLimit, taking, headers);
    }

    /** The same, able to answer many requests at once. */
    public Endpoint many(ManyHandler newMany) {
        return new Endpoint(methods, args, batch, guard, handler, newMany, bodyLimit, taking, headers);
    }

    /** The same with another body limit in bytes. */
    public Endpoint limit(long bytes) {
        return new Endpoint(methods, args, batch, guard, handler, many, bytes, taking, headers);
    }

    /** The same, reading its body as a stream. */
    public Endpoint streamed() {
        return new Endpoint(methods, args, batch, guard, handler, many, bodyLimit, Taking.STREAM, headers);
    }

    /** The same, taking a file of up to so many bytes as its body or in a form. */
    public Endpoint file(long bytes) {
        return new Endpoint(methods, args, batch, guard, handler, many, bytes, Taking.FILE, headers);
    }

    /** The same, minding this header too. */
    public Endpoint minding(String header) {
        return new Endpoint(methods, args, batch, guard, handler, many, bodyLimit, taking, List.of(header));
    }

    /** Whether the handler alone reads the body. */
    public boolean streams() {
        return taking == Taking.STREAM;
    }

    /** Whether it answers this method; HEAD is answered by GET. */
    public boolean answers(String method) {
        return methods.contains(method) || "HEAD".equals(method) && methods.contains("GET");
    }
}
