package conformance.contract;

/** How far a review is. */
public record Progress(int percent) {}
