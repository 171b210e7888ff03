# What `cmake --install build/release --prefix PREFIX` puts where.
include_guard()
include(GNUInstallDirs)

install(TARGETS zonewright zw RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}")

install(FILES installer/zonewright.desktop DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
install(FILES installer/zonewright-mime.xml DESTINATION "${CMAKE_INSTALL_DATADIR}/mime/packages" RENAME zonewright.xml)
install(FILES resources/icons/zonewright.svg OPTIONAL
    DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps")
install(FILES installer/man/zw.1 OPTIONAL DESTINATION "${CMAKE_INSTALL_MANDIR}/man1")
install(FILES installer/completions/zw.bash OPTIONAL
    DESTINATION "${CMAKE_INSTALL_DATADIR}/bash-completion/completions" RENAME zw)
install(FILES installer/completions/zw.zsh OPTIONAL DESTINATION "${CMAKE_INSTALL_DATADIR}/zsh/site-functions" RENAME _zw)
install(FILES installer/completions/zw.fish OPTIONAL DESTINATION "${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d")

install(DIRECTORY resources/examples resources/reference resources/schema DESTINATION "${CMAKE_INSTALL_DATADIR}/zonewright"
    PATTERN CMakeLists.txt EXCLUDE PATTERN "*.qrc" EXCLUDE)
install(FILES LICENSE DESTINATION "${CMAKE_INSTALL_DOCDIR}")
