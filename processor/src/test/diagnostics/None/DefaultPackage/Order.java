public record Order(String id) {}
