// What --tls DIR at the end of the arguments says: mTLS with what `xinyi tools pki` keeps in DIR.
#pragma once
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>

struct Security {
  std::string authorities, certificate, key;

  static std::string Read(const std::string& path) {
    std::ifstream file(path);
    std::string text((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
    if (!text.empty()) return text;
    std::cerr << path << " cannot be read\n";
    std::exit(1);
  }

  // Takes the option from the arguments: whether there was one.
  bool Take(int& argc, char** argv, const char* name) {
    if (argc < 3 || std::string(argv[argc - 2]) != "--tls") return false;
    const std::string directory = argv[argc - 1], own = directory + "/" + name;
    argc -= 2;
    authorities = Read(directory + "/ca.pem");
    certificate = Read(own + ".pem");
    key = Read(own + "-key.pem");
    return true;
  }
};
