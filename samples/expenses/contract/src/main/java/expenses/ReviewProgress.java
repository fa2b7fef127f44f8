package expenses;

/** How far the approver has read. */
public record ReviewProgress(String step, int percent) {}
