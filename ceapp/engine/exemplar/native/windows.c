/* What Windows calls when it loads a library that has no C library to do it. */

#ifdef _WIN32
int __stdcall DllMainCRTStartup(void *module, unsigned long reason, void *reserved) {
    (void)module, (void)reason, (void)reserved;
    return 1;
}
#else
typedef int nothing; /* a C file has to declare something */
#endif
