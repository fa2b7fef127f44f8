package signing;

public record Signature(String by, String place) {}
