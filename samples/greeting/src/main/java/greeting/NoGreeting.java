package greeting;

/** What may be reported instead of a greeting. */
public record NoGreeting(String reason) {}
