package leave;

public record Declined(String by, String reason) {}
