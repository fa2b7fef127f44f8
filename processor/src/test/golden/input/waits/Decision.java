package waits;

public record Decision(boolean approved, String by) {}
