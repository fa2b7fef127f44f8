package signals;

public record Decision(boolean approved, String by) {}
