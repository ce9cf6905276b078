package org.quarkpress.auth;

/**
 * How many wrong passwords are looked at.
 *
 * @param addressBurst wrong ones from one address before it has to wait
 * @param addressMillis how long it waits for each further one
 * @param accountBurst wrong ones for one account, from wherever, before it has to wait
 * @param accountMillis how long it waits for each further one
 * @param entries how many addresses, and how many accounts, are remembered
 */
public record GuessLimits(int addressBurst, long addressMillis, int accountBurst, long accountMillis, int entries) {
    /** Hopeless for guessing 24 random letters and digits, and never noticed by people who mistype. */
    public static final GuessLimits USUAL = new GuessLimits(100, 1_000, 50, 2_000, 10_000);
}
