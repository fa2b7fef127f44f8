package signing;

public record Refused(String by, String reason) {}
