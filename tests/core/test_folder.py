from ceapp.core.folder import neighbour, photos_beside


def test_photos_stand_in_the_order_of_their_numbers(tmp_path):
    names = ["IMG_10.jpg", "IMG_9.JPG", "img_11.png", "a.txt", ".IMG_1.jpg", "b2.tif", "b10.tif"]
    for name in names:
        (tmp_path / name).touch()
    (tmp_path / "folder.d").mkdir()
    order = ["b2.tif", "b10.tif", "IMG_9.JPG", "IMG_10.jpg", "img_11.png"]
    assert [path.name for path in photos_beside(tmp_path / "x")] == order
    assert neighbour(tmp_path / "IMG_9.JPG", 1) == tmp_path / "IMG_10.jpg"
    assert neighbour(tmp_path / "IMG_9.JPG", -1) == tmp_path / "b10.tif"
    assert neighbour(tmp_path / "b2.tif", -1) is None
    assert neighbour(tmp_path / "img_11.png", 1) is None


def test_a_folder_that_is_gone_has_no_photos(tmp_path):
    assert photos_beside(tmp_path / "gone" / "a.jpg") == []
    assert neighbour(tmp_path / "gone" / "a.jpg", 1) is None
    assert neighbour(tmp_path / "a.jpg", 1) is None
