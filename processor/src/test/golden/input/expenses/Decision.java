package expenses;

public record Decision(boolean approved, String by) {}
