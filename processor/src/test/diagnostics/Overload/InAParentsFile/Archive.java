package cases;

public interface Archive {
  void archive(String id);

  void archive(String id, boolean now);
}
