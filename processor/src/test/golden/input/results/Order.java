package results;

public record Order(String id, int amount) {}
