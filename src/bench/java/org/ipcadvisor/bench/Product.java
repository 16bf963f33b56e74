package org.ipcadvisor.bench;

/** The product that requests name for each column of the article. */
enum Product {
    WIN2000("win2000", "Windows 2000"),
    WINNT("winnt", "Windows NT 4.0"),
    WIN9X("win9x", "Windows 95"),
    WIN32S("win32s", "Win32s"),
    WIN16("win16", "Win16"),
    MS_DOS("ms-dos", "MS-DOS"),
    POSIX("posix", "POSIX"),
    OS2("os2", "OS/2");

    private final String column;
    private final String words;

    Product(String column, String words) {
        this.column = column;
        this.words = words;
    }

    static Product on(String column) {
        for (Product product : values()) {
            if (product.column.equals(column)) {
                return product;
            }
        }
        throw new IllegalArgumentException(column);
    }

    String column() {
        return column;
    }

    String words() {
        return words;
    }
}
